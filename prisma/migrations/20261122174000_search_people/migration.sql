-- People by how their address begins: together with the letters of the name one look into two indexes, whatever the number of people.
CREATE INDEX "Person_email_beginning" ON "Person" (email text_pattern_ops);
