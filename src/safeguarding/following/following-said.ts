/** What just happened, said once at the top of the concern. */
export const followingSaid = {
  decided: "Your decision was kept.",
  chased: "It was kept that you chased them. The clock runs on.",
  answered: "Their answer was kept.",
  escalated: "It was kept, and a new clock runs.",
  talked: "It was kept.",
  "let-in": "She can see this now.",
  "let-in-ended": "She no longer sees this.",
  "stood-down": "She is not suggested for new matches now.",
  "stood-up": "She can be matched again.",
  closed: "This concern is closed.",
  reopened: "It is open again, and yours to decide.",
  debrief: "Thank you. We have your answer.",
} as const;
