import type { Metadata } from "next";
import { CopyFile } from "@/components/give/copy-file";
import { ErrorSummary } from "@/components/ui/error-summary";
import { Notice } from "@/components/ui/notice";
import { PageHeading } from "@/components/ui/page-heading";
import { WorkspacePage } from "@/components/workspace/workspace-page";
import { loadWorkspaceWords } from "@/lib/i18n/load-workspace-words";
import { openWorkspace } from "../../open-workspace";

type Props = { searchParams: Promise<{ file?: string | string[] }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await loadWorkspaceWords()).give.title };
}

/** Everything that a person keeps, to take along: what each file is, and who can read it. */
export default async function TakePage({ searchParams }: Props) {
  const { situation, words, shell } = await openWorkspace("go-take", "print");
  const { give, workspace } = words;
  const isNotMade = (await searchParams).file === "not-made";
  return (
    <WorkspacePage shell={shell} words={workspace} stage="/print" page="/print/take">
      {isNotMade && (
        <ErrorSummary
          title={give.notMade.title}
          kept={give.notMade.kept}
          problems={[{ fieldId: "get-fhir", message: give.notMade.text }]}
        />
      )}
      <PageHeading lede={give.lede[situation.speaker]} takesFocus={!isNotMade}>
        {give.heading}
      </PageHeading>
      <section className="section">
        <Notice>
          <h2>{give.open.heading}</h2>
          <div className="prose">
            <ul>
              {give.open.points.map((point) => (
                <li key={point}>{point}</li>
              ))}
            </ul>
          </div>
        </Notice>
      </section>
      <CopyFile id="get-fhir" words={give.fhir} href="/api/export/fhir" />
      <CopyFile
        id="get-json"
        words={give.json}
        href="/api/export/json"
        more={{ href: "/api/export/schema", label: give.json.schema }}
      />
    </WorkspacePage>
  );
}
