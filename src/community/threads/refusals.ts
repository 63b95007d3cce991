import { postMax, titleMax } from "./limits.ts";
import { sayNumber } from "../../words/lists.ts";

export type WriteRefusal =
  | "notHere"
  | "timeOver"
  | "notOpenYet"
  | "readOnly"
  | "spaceClosed"
  | "lastWeek"
  | "threadClosed"
  | "wordsMissing"
  | "wordsTooLong"
  | "titleMissing"
  | "titleTooLong"
  | "minute"
  | "hour"
  | "slow"
  | "ownName"
  | "shelfOnly"
  | "linkMissing"
  | "folderGone"
  | "picturesNot"
  | "pictureUnread"
  | "pictureShows";

export type ChangeRefusal = "notYours" | "gone" | "changesMany" | "nothingToLookAt" | "ownPicture";

/** A sentence for every refusal, with what to do about it. */
export const REFUSALS: Record<WriteRefusal | ChangeRefusal, string> = {
  notHere: "You look after this space without a place in it, so you cannot write here. A supporter can.",
  timeOver: "Your time as a guest here is over. Ask the coordinator if you would like to come back.",
  notOpenYet: "This space has not opened yet. What you wrote is kept here until it does.",
  readOnly:
    "This space is saying goodbye: everything can be read, and nothing new is written. Your coordinator can tell you what comes next.",
  spaceClosed: "This space has closed. Your coordinator can tell you where to go instead.",
  lastWeek:
    "This community is in its last week, so no new conversation begins: somebody must be able to answer it. You can write in any that is there.",
  threadClosed:
    "This conversation has been closed, so nothing can be added. You can start a new one; your words are still here to copy.",
  wordsMissing: "Write something first",
  wordsTooLong: `A post has at most ${sayNumber(postMax)} characters. Make it shorter, or write it in two posts. Nothing you wrote is lost.`,
  titleMissing: "Say in a few words what it is about",
  titleTooLong: `The title has at most ${titleMax} characters. Shorten it; the rest can go into your post.`,
  minute:
    "You have written a lot in the last minute, and this one was not posted yet. Wait a minute, then post it again. Your words are still here.",
  hour: "You have written a lot in the last hour, and this one was not posted yet. Have a rest and post it later. Your words are still here. If something is wrong, press “I’m worried” or “Help now”: you need not wait.",
  slow: "This conversation is being taken slowly just now, so that everybody can breathe. Wait a little, then post it again. Your words are still here.",
  ownName: "Only members can hide their name. Supporters and guests write under theirs.",
  shelfOnly: "A shelf is filled by supporters and coordinators. Tell one of them what you found.",
  linkMissing: "Enter the whole address of the page, beginning with https://",
  folderGone: "That folder is not there any more. Choose another, or none.",
  picturesNot: "Pictures are not used in this space. Post it without the picture.",
  pictureUnread:
    "We could not read that picture. Save it as a JPEG or PNG and choose it again. Your words are still here.",
  pictureShows:
    "Say in a few words what the picture shows, for those who cannot see it, and choose the picture again.",
  notYours: "Only whoever wrote a post can change it.",
  gone: "This post has been removed already.",
  changesMany:
    "You have changed this post many times in the last hour. Leave it for a while, then change it again. Your words are still here.",
  ownPicture: "You sent this picture, so somebody else looks at it. It is on the desk.",
  nothingToLookAt: "This picture is shown already, or is not there any more.",
};
