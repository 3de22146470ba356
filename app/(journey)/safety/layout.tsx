import type { ReactNode } from "react";
import "@/components/safety/safety.css";

export default function SafetyLayout({ children }: { children: ReactNode }) {
  return children;
}
