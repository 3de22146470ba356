import { redirect } from "next/navigation";
import { requirePatientId } from "@/lib/auth/guard";
import { placeToGoOn, placeToReturn } from "@/lib/decide/journey";
import { loadSheet } from "@/lib/kept/sheet-queries";
import { requireSafeToGoOn } from "@/lib/safety/queries";

type Props = { searchParams: Promise<{ back?: string | string[] }> };

/**
 * Goes on where the person was: the first page with something open, else the answer; with `?back`,
 * for somebody who comes back another day, home.
 */
export default async function DecidePage({ searchParams }: Props): Promise<never> {
  const isBack = (await searchParams).back !== undefined;
  const patientId = await requirePatientId();
  await requireSafeToGoOn(patientId, "questions");

  const { answers } = await loadSheet(patientId);
  redirect(isBack ? placeToReturn(answers) : placeToGoOn(answers));
}
