import type { Referral } from "../referral.ts";

/** What may be said to the referrer beyond what he did himself: only what the parent agreed to share. */
export type Shared = {
  /** She has agreed that whoever referred her is told how it goes (consent `sharing-with-referrer`). */
  isShared: boolean;
  /** She has been asked: from here on it is hers to tell. */
  isAsked: boolean;
};

/** Where a referral stands, in the words its referrer may read. */
export type Status = { words: string; waitsForYou: boolean; isOver: boolean };

const hers = "We have asked her. From here on she decides what you hear.";

/**
 * Status as far as she agreed. Until she is asked the referrer sees what the coordinator did; after that, without her
 * consent, yes, no and not yet look the same, so that nothing can be read from the difference.
 */
export function statusFor(referral: Referral, { isShared, isAsked }: Shared): Status {
  const status = (words: string, more: Partial<Status> = {}): Status => ({
    words,
    waitsForYou: false,
    isOver: false,
    ...more,
  });
  switch (referral.state) {
    case "sent":
      return status("Sent. Nobody has read it yet.");
    case "acknowledged":
      return status("A person has read it and is looking at what we can offer.");
    case "asked":
      return status("We asked you something. The clock stands still until you answer.", {
        waitsForYou: true,
      });
    case "withdrawn":
      return status("Withdrawn.", { isOver: true });
    case "stopped":
      return isShared ? status("It is not going ahead for now.", { isOver: true }) : status(hers);
    case "merged":
      return status("We have it together with what we knew already.");
    case "declined":
      return isAsked && !isShared ? status(hers) : status("We cannot offer this support.", { isOver: true });
    case "invited":
      return status(isShared ? "We have asked her, and wait for her answer." : hers);
    case "agreed":
    case "waiting":
      return status(isShared ? "She said yes. We are finding somebody who suits her." : hers);
    case "matched":
      return status(isShared ? "She said yes, and has somebody alongside her." : hers);
  }
}
