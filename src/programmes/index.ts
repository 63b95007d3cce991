import "./tables.ts";

export { changedSettings } from "./changed-settings.ts";
export { groundRules } from "./ground-rules.ts";
export { isProgrammeKind, PROGRAMME_KINDS, type ProgrammeKind, programmeKinds } from "./kinds.ts";
export { mayStart, type MayStart, type Timing } from "./may-start.ts";
export { offerForParents, offerForReferrers } from "./offer-statement.ts";
export { manyOf, sayEvery, sayWeeks, withArticle } from "./plain-amounts.ts";
export { presetFor } from "./presets.ts";
export { READINESS_KINDS, type ReadinessKind, readinessKinds } from "./readiness-kinds.ts";
export { programmeSettings, type ProgrammeSettings } from "./settings.ts";
export { type Statement, statementText } from "./statement.ts";
export { storedSettings } from "./stored-settings.ts";
export { isClosedOn, offerOf, type Programme } from "./programme.ts";
export { programmeRoutes } from "./routes.tsx";
export { findProgramme, listProgrammes } from "./store.ts";
export { statementWords, wordedStatement } from "./worded-statement.ts";
