export type AlarmKind = "not begun" | "not ended" | "help" | "left";
/** How far it has gone: she herself was asked, and then whoever is on duty, whose own ladder goes on from there. */
export type Rung = "nobody" | "supporter" | "on call";
/** What she herself said after the person on call was told. */
export type Heard = "in" | "out" | "later";

type Raised = {
  id: string;
  programmeId: string;
  /** null: she called for help, and no visit of hers was near. */
  visitId: string | null;
  supporterId: string;
  kind: AlarmKind;
  raisedAt: Date;
  rung: Rung;
  /** How often she herself was asked; each time has its own number, so that none is sent twice. */
  tellings: number;
  /** What those on duty were told under; another one each time it goes up again. */
  alertId: string | null;
  concernId: string | null;
  heard: { what: Heard; at: Date } | null;
  /** Who is finding out. */
  taken: { by: string; at: Date } | null;
};

/** Somebody may not be safe. It is open until she answers in time or a person says how she knows that she is safe. */
export type Alarm = Raised &
  (
    | { state: "open"; dueAt: Date | null }
    | { state: "closed"; closedAt: Date; closedBy: string | null; howKnown: string | null }
  );
export type OpenAlarm = Alarm & { state: "open" };

/** Only a person ends it from here on: somebody else may be holding her phone. */
export const needsAPerson = (alarm: Pick<Alarm, "kind" | "rung">): boolean =>
  alarm.kind === "help" || alarm.kind === "left" || alarm.rung === "on call";
