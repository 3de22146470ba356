// npm run dev: the development server, with its own build folder (.next/dev).
import { generateClients } from "./generate.mjs";
import { endOnSignal } from "./signals.mjs";

await generateClients();
const { startServer } = await import("./server.mjs");
endOnSignal(await startServer({ dev: true }));
