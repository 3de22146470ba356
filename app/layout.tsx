import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import { serif, serifExtended, text, textExtended } from "@/app/fonts";
import { DemoMark } from "@/components/demo/demo-mark";
import { isDemo } from "@/lib/demo/mode";
import { loadDemoWords } from "@/lib/i18n/demo-words";
import { documentAttributes } from "@/lib/i18n/document-attributes";
import { loadLanguage } from "@/lib/i18n/language";
import { words } from "@/lib/i18n/words";
import "./globals.css";

/** Titles and tab names stay neutral: they show in the browser's history (S31). */
export async function generateMetadata(): Promise<Metadata> {
  const { name } = words(await loadLanguage()).shell;
  return {
    title: { default: name, template: `%s · ${name}` },
    icons: { icon: "/icon.svg" },
    formatDetection: { telephone: false, date: false, address: false, email: false, url: false },
  };
}

export const viewport: Viewport = {
  width: "device-width",
  initialScale: 1,
  colorScheme: "light dark",
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#fbf8f2" },
    { media: "(prefers-color-scheme: dark)", color: "#10191d" },
  ],
};

export default async function RootLayout({ children }: { children: ReactNode }) {
  const faces = [text, textExtended, serif, serifExtended].map((face) => face.variable).join(" ");
  return (
    <html {...documentAttributes(await loadLanguage())} className={faces}>
      <body>
        {isDemo() && <DemoMark words={await loadDemoWords()} />}
        {children}
      </body>
    </html>
  );
}
