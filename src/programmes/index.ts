import "./tables.ts";

export { PROGRAMME_KINDS, type ProgrammeKind } from "./kinds.ts";
export { presetFor } from "./presets.ts";
export { programmeSettings, type ProgrammeSettings } from "./settings.ts";
