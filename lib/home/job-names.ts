import type { ContentWords } from "@/lib/content/every-word-shape";
import { type Speaker, say } from "@/lib/content/spoken";
import type { RecordId, TaskId } from "@/lib/content/suggestions";
import type { NamedJob } from "@/lib/kept/load-time";

/** What a task or a record is called, and its page. */
export type NamedLink = { readonly id: string; readonly title: string; readonly href: string };

/** How a job is called for this reader: by the content's words, or by the person's own. */
export function nameJob(job: NamedJob, content: ContentWords, speaker: Speaker): NamedLink {
  const words =
    job.kind === "task"
      ? content.tasks[job.content as TaskId]
      : content.records[job.content as RecordId];
  const title = job.content === null ? (job.title ?? "") : say(words.title, speaker);
  return { id: job.id, title, href: `${job.kind === "task" ? "/plan" : "/records"}/${job.id}` };
}
