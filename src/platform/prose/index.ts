export { blindKeyOf } from "./blind-key.ts";
export { keysInMemory, type Key, type Keyring } from "./keyring.ts";
export { listKeys, removeKey, type KeyFile } from "./keep-keys.ts";
export { addKey, keysInFolder } from "./keys-in-folder.ts";
export {
  erasedWords,
  keyIdOf,
  openThing,
  openWords,
  sealThing,
  sealWords,
  type Sealed,
} from "./seal-words.ts";
