/** A week as people say when they are free: seven days, each with three parts. */
export const DAYS_OF_WEEK = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const;
export const PARTS_OF_DAY = ["morning", "afternoon", "evening"] as const;

export type DayOfWeek = (typeof DAYS_OF_WEEK)[number];
export type PartOfDay = (typeof PARTS_OF_DAY)[number];
/** "tue-evening" */
export type Slot = `${DayOfWeek}-${PartOfDay}`;

/** All twenty-one, Monday morning first. */
export const SLOTS: readonly Slot[] = DAYS_OF_WEEK.flatMap((day) =>
  PARTS_OF_DAY.map((part): Slot => `${day}-${part}`),
);

const NAMES: Record<DayOfWeek, string> = {
  mon: "Monday",
  tue: "Tuesday",
  wed: "Wednesday",
  thu: "Thursday",
  fri: "Friday",
  sat: "Saturday",
  sun: "Sunday",
};

/** Whether this text, from a form or the database, is a slot. */
export const isSlot = (text: string): text is Slot => (SLOTS as readonly string[]).includes(text);

/** "Tuesday evenings" */
export function saySlot(slot: Slot): string {
  const [day, part] = slot.split("-") as [DayOfWeek, PartOfDay];
  return `${NAMES[day]} ${part}s`;
}
