import type { Route } from "../../platform/web/index.ts";
import { addNewPerson, askNewPerson } from "./answer-add.tsx";
import { listEverybody } from "./answer-list.tsx";
import { showPerson } from "./answer-person.tsx";
import { askEnd, giveAnother, inviteAgain, saveEnd } from "./answer-roles.tsx";

const reads = ["administrator", "coordinator"] as const;
const changes = ["administrator"] as const;

export const rolesRoutes: Route[] = [
  { method: "GET", path: "/people", who: reads, records: "people.listed", answer: listEverybody },
  { method: "GET", path: "/people/new", who: changes, records: "nothing", answer: askNewPerson },
  { method: "POST", path: "/people", who: changes, records: "person.added", answer: addNewPerson },
  {
    method: "GET",
    path: "/people/:id",
    who: [...reads, "safeguarding-lead"],
    records: "person.looked-at",
    answer: (asked) => showPerson(asked),
  },
  { method: "POST", path: "/people/:id/roles", who: changes, records: "role.given", answer: giveAnother },
  {
    method: "GET",
    path: "/people/:id/roles/:roleid/ending",
    who: changes,
    records: "nothing",
    answer: askEnd,
  },
  {
    method: "POST",
    path: "/people/:id/roles/:roleid/ending",
    who: changes,
    records: "role.ended",
    answer: saveEnd,
  },
  {
    method: "POST",
    path: "/people/:id/invitation",
    who: changes,
    records: "person.invited",
    limit: { max: 30, seconds: 600 },
    answer: inviteAgain,
  },
];
