-- Whoever acts is read at every request, and with them the people they manage.
CREATE INDEX "Person_managerId_idx" ON "Person"("managerId");
