CREATE TABLE "TicketWord" (
    "stem" TEXT NOT NULL,
    CONSTRAINT "TicketWord_pkey" PRIMARY KEY ("stem")
);
CREATE TABLE "TicketUnread" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "ticketId" UUID NOT NULL,
    CONSTRAINT "TicketUnread_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "TicketWord_letters" ON "TicketWord" USING gin (stem gin_trgm_ops);

-- Whoever writes a ticket only notes that it is to be read: words kept at once would make two writers of one new word
-- wait for each other.
CREATE FUNCTION sextant_ticket_unread() RETURNS TRIGGER LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    INSERT INTO "TicketUnread" ("ticketId") SELECT id FROM written;
  ELSE
    INSERT INTO "TicketUnread" ("ticketId") VALUES (NEW.id);
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER "Ticket_unread" AFTER INSERT ON "Ticket" REFERENCING NEW TABLE AS written
  FOR EACH STATEMENT EXECUTE FUNCTION sextant_ticket_unread();
CREATE TRIGGER "Ticket_unread_again" AFTER UPDATE OF subject, description ON "Ticket" FOR EACH ROW
  WHEN (OLD.subject IS DISTINCT FROM NEW.subject OR OLD.description IS DISTINCT FROM NEW.description)
  EXECUTE FUNCTION sextant_ticket_unread();
INSERT INTO "TicketUnread" ("ticketId") SELECT id FROM "Ticket";
