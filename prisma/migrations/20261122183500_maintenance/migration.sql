-- Planned work on services, told before it begins.
CREATE TABLE "Maintenance" (
    "id" UUID NOT NULL,
    "functionId" UUID,
    "title" TEXT NOT NULL,
    "notice" TEXT NOT NULL,
    "services" TEXT[],
    "startsAt" TIMESTAMPTZ(3) NOT NULL,
    "endsAt" TIMESTAMPTZ(3) NOT NULL,
    "plannedById" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "cancelledAt" TIMESTAMPTZ(3),
    CONSTRAINT "Maintenance_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "Maintenance_ends_after_start" CHECK ("endsAt" > "startsAt"),
    CONSTRAINT "Maintenance_names_services" CHECK (cardinality("services") > 0)
);
CREATE INDEX "Maintenance_endsAt_idx" ON "Maintenance"("endsAt");
CREATE INDEX "Maintenance_plannedById_idx" ON "Maintenance"("plannedById");
ALTER TABLE "Maintenance" ADD CONSTRAINT "Maintenance_plannedById_fkey" FOREIGN KEY ("plannedById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
