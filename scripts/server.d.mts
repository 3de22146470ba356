import type { IncomingMessage, Server, ServerResponse } from "node:http";

type Handler = (req: IncomingMessage, res: ServerResponse) => Promise<void>;

export function startServer(options: {
  dev: boolean;
}): Promise<{ close: () => Promise<void>; url: string }>;

export function createFront(dev?: boolean): {
  server: Server;
  open: (
    app: { getRequestHandler: () => Handler; getUpgradeHandler: () => unknown },
    answerFile?: (req: IncomingMessage, res: ServerResponse) => boolean,
  ) => void;
  drain: () => Promise<void>;
};
