-- CreateTable
CREATE TABLE "Entry" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "patientId" TEXT NOT NULL,
    "matterId" TEXT,
    "kind" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "due" TEXT,
    "happenedOn" TEXT,
    "private" BOOLEAN NOT NULL DEFAULT false,
    "payload" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "updatedAt" DATETIME NOT NULL,
    "deletedAt" DATETIME,
    CONSTRAINT "Entry_patientId_fkey" FOREIGN KEY ("patientId") REFERENCES "Patient" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Entry_matterId_fkey" FOREIGN KEY ("matterId") REFERENCES "Matter" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "Entry_patientId_kind_createdAt_idx" ON "Entry"("patientId", "kind", "createdAt");

-- CreateIndex
CREATE INDEX "Entry_matterId_idx" ON "Entry"("matterId");
