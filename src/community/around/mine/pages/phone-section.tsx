import type { ReactElement } from "react";
import { Button, Form, Section } from "../../../../ui/index.ts";
import type { MineView } from "./mine-page.tsx";

/** A line without details on a phone she chose; works where scripts run, and says so where they do not. */
export const PhoneSection = ({ view: { space, phone, wish } }: { view: MineView }): ReactElement => (
  <Section id="phone" title="On my phone">
    {phone === null ? (
      <p>
        Your pages are set to be plain, so we put nothing on your phone and show nothing on its screen. You
        can change that under <a href="/me">My details</a>.
      </p>
    ) : (
      <>
        <p>
          A phone can show one line when there is something new: “There is something new.” It never says more.
          It comes at most every three hours, at the times you told us are safe.
        </p>
        {wish.pushes && phone.phones > 0 ? (
          <Form to={`/spaces/${space.id}/phone/ending`}>
            <p>It is on{phone.phones > 1 ? `, on ${phone.phones} phones` : ""}.</p>
            <Button look="outline">Turn it off</Button>
          </Form>
        ) : (
          <>
            <div data-push={phone.key} hidden>
              <Form to={`/spaces/${space.id}/phone`}>
                <input type="hidden" name="address" value="" />
                <input type="hidden" name="p256dh" value="" />
                <input type="hidden" name="auth" value="" />
                <p>Only do this on a phone that nobody else uses.</p>
                <Button look="outline">Turn it on for this phone</Button>
                <p className="al-soft" role="status" />
              </Form>
            </div>
            <p className="al-soft" data-push-not="">
              This browser cannot do that. A letter can tell you instead.
            </p>
          </>
        )}
      </>
    )}
  </Section>
);
