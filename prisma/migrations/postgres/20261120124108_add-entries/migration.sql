-- CreateTable
CREATE TABLE "Entry" (
    "id" TEXT NOT NULL,
    "patientId" TEXT NOT NULL,
    "matterId" TEXT,
    "kind" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "due" TEXT,
    "happenedOn" TEXT,
    "private" BOOLEAN NOT NULL DEFAULT false,
    "payload" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "updatedAt" TIMESTAMP(3) NOT NULL,
    "deletedAt" TIMESTAMP(3),

    CONSTRAINT "Entry_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Entry_patientId_kind_createdAt_idx" ON "Entry"("patientId", "kind", "createdAt");

-- CreateIndex
CREATE INDEX "Entry_matterId_idx" ON "Entry"("matterId");

-- AddForeignKey
ALTER TABLE "Entry" ADD CONSTRAINT "Entry_patientId_fkey" FOREIGN KEY ("patientId") REFERENCES "Patient"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Entry" ADD CONSTRAINT "Entry_matterId_fkey" FOREIGN KEY ("matterId") REFERENCES "Matter"("id") ON DELETE CASCADE ON UPDATE CASCADE;
