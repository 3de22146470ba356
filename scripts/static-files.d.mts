import type { IncomingMessage, ServerResponse } from "node:http";

/** What answers for the files of a build; it returns true when it has answered. */
export function staticFiles(root: string): (req: IncomingMessage, res: ServerResponse) => boolean;
