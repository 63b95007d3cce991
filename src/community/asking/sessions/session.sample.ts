/** A session as a coordinator would arrange it. */
export const made = {
  topic: "Labour",
  about: "How it begins.",
  guest: "",
  name: "Imogen",
  title: "Midwife",
  "on-day": "5",
  "on-month": "8",
  "on-year": "2026",
  time: "7pm",
  minutes: "60",
};
