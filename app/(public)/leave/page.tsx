import type { Metadata } from "next";
import { LanguageForm } from "@/components/ui/language-form";
import { loadWords } from "@/lib/i18n/words";

export async function generateMetadata(): Promise<Metadata> {
  return { title: { absolute: (await loadWords()).publicPages.leave.title } };
}

/** Where quick exit ends: nothing here says where it came from. Nothing is fetched from elsewhere. */
export default async function LeavePage() {
  const { publicPages, shell } = await loadWords();
  const { leave } = publicPages;
  return (
    <main className="leave-page">
      <h1>{leave.heading}</h1>
      <ul>
        {leave.places.map(({ href, label }) => (
          <li key={href}>
            <a href={href} rel="noreferrer">
              {label}
            </a>
          </li>
        ))}
      </ul>
      <h2>{leave.historyHeading}</h2>
      <p>{leave.history}</p>
      <LanguageForm languages={shell.languages} />
    </main>
  );
}
