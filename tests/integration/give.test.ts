import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { GET as getFhir } from "@/app/api/export/fhir/route";
import { GET as getJson } from "@/app/api/export/json/route";
import { GET as getSchema } from "@/app/api/export/schema/route";
import { saveAnswers } from "@/lib/decide/commands";
import { readImportFile } from "@/lib/fhir/import/read-file";
import { fileShape, type GivenFile } from "@/lib/give/file-shape";
import { loadOfOneMoment, loadWhole } from "@/lib/give/queries";
import { allKinds } from "@/lib/kept/all-kinds";
import { changeEntries } from "@/lib/kept/commands";
import type { Kind, Patch } from "@/lib/kept/define-kind";
import { allergy } from "@/lib/kept/kinds/allergy";
import { event } from "@/lib/kept/kinds/event";
import { medicine } from "@/lib/kept/kinds/medicine";
import { record } from "@/lib/kept/kinds/record";
import { kindNames } from "@/lib/kept/whole";
import { recordGate } from "@/lib/safety/commands";
import { everyField } from "../unit/fhir/export/a-whole";
import { bundleFaults } from "../unit/fhir/export/bundle-faults";
import { withDatabase } from "./database";
import { newGuest } from "./guest";

let cookieValue: string | undefined;
vi.mock("next/headers", () => ({
  cookies: async () => ({
    get: (name: string) =>
      name === "second-look" && cookieValue !== undefined ? { name, value: cookieValue } : undefined,
    has: (name: string) => name === "second-look" && cookieValue !== undefined,
  }),
  headers: async () => new Headers(),
}));

withDatabase();
