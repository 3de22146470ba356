import type { ImportFault } from "../../engine/import-items";

/** Thrown by the readers of a file, and only seen by `readImportFile`. */
export class FileFault extends Error {
  readonly fault: ImportFault;

  constructor(fault: ImportFault) {
    super(fault);
    this.name = "FileFault";
    this.fault = fault;
  }
}
