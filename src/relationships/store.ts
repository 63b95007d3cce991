export {
  findContact,
  findContactPlace,
  keepContact,
  listContacts,
  listOwnSince,
  listSafeWays,
} from "./store/contact.ts";
export {
  findCheckIn,
  insertCheckIn,
  keepAnswer,
  keepAsked,
  keepSeen,
  listCheckInsDue,
  listUnseenCheckIns,
} from "./store/check-in.ts";
export { insertRules, keepAgreement, listRules } from "./store/ground-rules.ts";
export { findOwnDays } from "./store/own-days.ts";
export { findMeeting, insertMeeting, keepMeeting, listMeetings, markHeld } from "./store/meeting.ts";
export {
  findAgreedMatch,
  findOwnPregnancy,
  insertRelationship,
  listHistory,
  listStandings,
  type Standing,
  type Which,
} from "./store/relationship.ts";
