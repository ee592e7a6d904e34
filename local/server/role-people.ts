import type { Person } from "../runtime/person";

/** With whom `npm start` shares its file: a person for each role that a file and an add-on know. */
export const rolePeople = [
  { address: "owner@team.example", role: "owner" },
  { address: "editor@team.example", role: "editor" },
  { address: "newcomer@team.example", role: "editor", installed: false, granted: "unasked" },
  { address: "viewer@team.example", role: "viewer" },
] as const satisfies readonly Person[];
