import type { Navigation, NavItem } from "./ui/index.ts";

const help: NavItem = { key: "help", href: "/help-now", words: "Help now", icon: "life-buoy" };
const me: NavItem = { key: "me", href: "/me", words: "Me", icon: "user-round" };
// for whoever has a place in one: others never learn that there is one
const community: NavItem = {
  key: "community",
  href: "/community",
  words: "Community",
  icon: "message-circle",
  ifCounted: true,
};

const byRole: Record<string, readonly NavItem[]> = {
  parent: [
    { key: "today", href: "/today", words: "Today", icon: "house" },
    community,
    { key: "worried", href: "/worried", words: "I’m worried", icon: "flag" },
    me,
    help,
  ],
  supporter: [
    { key: "today", href: "/supporting", words: "Today", icon: "house" },
    community,
    { key: "profile", href: "/supporting/me", words: "My profile", icon: "user-round" },
    { key: "worried", href: "/worried", words: "I’m worried", icon: "flag" },
    help,
  ],
  referrer: [
    { key: "referrals", href: "/referrals", words: "My referrals", icon: "list-checks" },
    { key: "refer", href: "/refer", words: "Refer someone", icon: "plus" },
    help,
  ],
  coordinator: [
    { key: "board", href: "/board", words: "Board", icon: "house" },
    { key: "referrals", href: "/referrals", words: "Referrals", icon: "inbox" },
    { key: "matches", href: "/matches", words: "Matches", icon: "hand-heart", unlessCounted: "community" },
    community,
    { key: "supporters", href: "/supporters", words: "Supporters", icon: "users" },
    { key: "concerns", href: "/concerns", words: "Concerns", icon: "flag" },
  ],
  "safeguarding-lead": [
    { key: "concerns", href: "/concerns", words: "Concerns", icon: "flag" },
    community,
    { key: "privacy", href: "/conflicts", words: "Privacy", icon: "lock" },
    { key: "duty", href: "/duty", words: "On duty", icon: "clock" },
    { ...me, unlessCounted: "community" },
    help,
  ],
  professional: [
    { key: "questions", href: "/questions", words: "Questions", icon: "inbox" },
    community,
    { key: "worried", href: "/worried", words: "I’m worried", icon: "flag" },
    me,
    help,
  ],
  "clinical-supervisor": [
    { key: "content", href: "/content", words: "Content", icon: "list-checks" },
    me,
    help,
  ],
  administrator: [
    { key: "programmes", href: "/programmes", words: "Programmes", icon: "settings" },
    { key: "people", href: "/people", words: "People", icon: "users" },
    { key: "organisation", href: "/organisation", words: "Organisation", icon: "building-2" },
    { key: "privacy", href: "/privacy", words: "Privacy", icon: "lock" },
    help,
  ],
};

/** At most five entries a role; nobody signed in sees none. */
export const navigation: Navigation = (role) => (role === "visitor" ? [] : (byRole[role] ?? [me, help]));
