import { redirect } from "next/navigation";
import { requirePatientId } from "@/lib/auth/guard";
import { placeToGoOn } from "@/lib/decide/journey";
import { loadSheet } from "@/lib/kept/sheet-queries";
import { requireSafeToGoOn } from "@/lib/safety/queries";

/** Goes on where the person was: the first page with something open, else the answer. */
export default async function DecidePage(): Promise<never> {
  const patientId = await requirePatientId();
  await requireSafeToGoOn(patientId, "questions");

  redirect(placeToGoOn((await loadSheet(patientId)).answers));
}
