import admin from './messages/en/admin.json';
import apiDocs from './messages/en/api-docs.json';
import auth from './messages/en/auth.json';
import board from './messages/en/board.json';
import broken from './messages/en/broken.json';
import catalogue from './messages/en/catalogue.json';
import contact from './messages/en/contact.json';
import dashboard from './messages/en/dashboard.json';
import desk from './messages/en/desk.json';
import documents from './messages/en/documents.json';
import errors from './messages/en/errors.json';
import events from './messages/en/events.json';
import forms from './messages/en/forms.json';
import heavy from './messages/en/heavy.json';
import help from './messages/en/help.json';
import knowledge from './messages/en/knowledge.json';
import levels from './messages/en/levels.json';
import macros from './messages/en/macros.json';
import measures from './messages/en/measures.json';
import people from './messages/en/people.json';
import portal from './messages/en/portal.json';
import procedures from './messages/en/procedures.json';
import profile from './messages/en/profile.json';
import proposals from './messages/en/proposals.json';
import requests from './messages/en/requests.json';
import rules from './messages/en/rules.json';
import search from './messages/en/search.json';
import services from './messages/en/services.json';
import shell from './messages/en/shell.json';
import status from './messages/en/status.json';
import supervision from './messages/en/supervision.json';
import tickets from './messages/en/tickets.json';
import ui from './messages/en/ui.json';
import unanswered from './messages/en/unanswered.json';

/** English is the measure: every other language has exactly these keys. One file a namespace, one namespace an area. */
export const en = {
  admin,
  apiDocs,
  auth,
  board,
  broken,
  catalogue,
  contact,
  dashboard,
  desk,
  documents,
  errors,
  events,
  forms,
  heavy,
  help,
  knowledge,
  levels,
  macros,
  measures,
  people,
  portal,
  procedures,
  profile,
  proposals,
  requests,
  rules,
  search,
  services,
  shell,
  status,
  supervision,
  tickets,
  ui,
  unanswered,
};

export type Messages = typeof en;
