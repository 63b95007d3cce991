import type { Field } from "./fields.ts";

/**
 * Headings as coordinators write them, in lower case with punctuation as spaces. The first line that fits wins, so
 * the particular ("baby dob") stands before the general ("dob"). `ignore`: known, and not ours to keep.
 */
export const COLUMN_WORDS: [Field | "ignore", RegExp][] = [
  [
    "ignore",
    /\b(status|outcome|allocated|matched|volunteer|supporter|buddy|closed|waiting list|gp|next of kin|nok|ethnicity|age|row|no of visits|initials)\b/,
  ],
  ["ignore", /^(no|#|id|ref|ref no|id no|number|our ref)$/],
  ["babyBornOn", /\b(baby|babys|child|childs|infant|bub)\b.*\b(dob|d o b|born|birth|date)\b/],
  [
    "babyBornOn",
    /\b((dob|born|birth).*bab(y|ys|ies)|date of (delivery|birth of baby)|delivered|delivery date|born on)\b/,
  ],
  ["nhsNumber", /\bnhs\b/],
  ["dueOn", /\b(edd|e d d|due|gest|gestation|weeks|wks|edc|expecting)\b/],
  ["bornOn", /\b(dob|d o b|date of birth|birth date|birthday|born)\b/],
  [
    "safeContact",
    /\b(safe|voicemail|voice mail|vm|best time|when to (call|ring|text)|how to contact|contact (preference|notes?|instructions?)|preferred contact|ok to (text|call|ring|leave))\b/,
  ],
  ["interpreter", /\b(interpreter|interp|translator|int)\b/],
  ["language", /\b(language|lang|languages|speaks|spoken|mother tongue)\b/],
  ["agreed", /\b(consent|consented|agreed|agrees|permission|happy to be (referred|contacted)|aware)\b/],
  [
    "referredOn",
    /\b(date (of )?(ref|referral|referred|rec|recd|received|in)|(ref|refd|referral|referred|rec|recd|received) (date|on|in)|date|recd|received|when)\b/,
  ],
  [
    "referrerTeam",
    /\b(team|hospital|surgery|clinic|agency|organisation|org|base|service|children s centre)\b/,
  ],
  ["referrerRole", /\b(role|job|job title|profession|position)\b/],
  [
    "referrerName",
    /\b(referrer|referrers|ref by|refd by|ref d by|referred by|from|hv|mw|midwife|health visitor|cmw|source|worker)\b/,
  ],
  ["email", /\b(e ?mail|mail)\b/],
  [
    "phone",
    /\b(tel|tele|telephone|phone|mob|mobile|mobiles|cell|contact (no|nos|number|numbers|details)|number)\b/,
  ],
  ["postcode", /\b(postcode|post code|pc|p code|postal|address|add|area|outcode)\b/],
  [
    "reasons",
    /\b(reason|reasons|why|need|needs|issue|issues|presenting|complexity|complexities|vulnerability|vulnerabilities|concern|concerns|support for|help with)\b/,
  ],
  [
    "note",
    /\b(note|notes|comment|comments|info|information|other|details|background|anything else|remarks)\b/,
  ],
  ["firstName", /\b(first|fore|given|christian) ?names?\b|^(first|forename|firstname)$/],
  ["lastName", /\b(last|family|sur) ?name\b|^(surname|last|lastname)$/],
  [
    "name",
    /\b(name|mum|mums|mum s|mother|mam|client|parent|woman|lady|service user|patient|family|who|dad|person)\b/,
  ],
  ["phone", /^contact$/],
];
