export {
  actingIn,
  become,
  openDatabase,
  connection,
  system,
  type ActorSettings,
  type Database,
  type Db,
} from "./database.ts";
export { createDatabase } from "./create-database.ts";
export { isId, newId } from "./new-id.ts";
export { migrate } from "./migrate.ts";
export type {
  ChangeTo,
  HelpLine,
  Json,
  MessageState,
  OrNothing,
  Tables,
  Theme,
  WithDefault,
  Once,
} from "./tables.ts";
export { isOutdated } from "./name-statements.ts";
export {
  blindKey,
  seal,
  sealJson,
  sealJsonOrNull,
  sealOrNull,
  type Prose,
  type ProseJson,
  type ProseJsonOrNull,
  type ProseOrNull,
  type SealedJson,
} from "./prose.ts";
export { keysInFolder, keysInMemory, type Keyring } from "../prose/index.ts";
