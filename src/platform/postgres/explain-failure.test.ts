import { expect, test } from "vitest";
import { explainFailure } from "./explain-failure.ts";

const place = "/somewhere/cluster";

test.each([
  [
    'FATAL:  could not write lock file "postmaster.pid": No space left on device',
    /disk that holds \/somewhere\/cluster is full.*Free some space/,
  ],
  ["ENOSPC no space left on device, mkdir", /is full/],
  ["initdb: error: could not create directory: Read-only file system", /can only be read.*ALONGSIDE_DATA/],
  ["PANIC:  could not locate a valid checkpoint record at 0/1", /look damaged.*restore your last backup/],
  ['FATAL:  could not open file "base/1/2": Permission denied', /belong to another user.*chown/],
  ["2026-01-01 UTC [1] FATAL:  something nobody has met", /PostgreSQL said: something nobody has met/],
  ["", /PostgreSQL said: nothing\./],
])("%s", (said, sentence) => {
  expect(explainFailure(said, place)).toMatch(sentence);
});
