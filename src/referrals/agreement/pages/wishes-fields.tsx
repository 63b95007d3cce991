import type { ReactElement } from "react";
import { one, type Typed } from "../../../platform/web/index.ts";
import { Chips, Pick, TextArea, TextField, type Problems } from "../../../ui/index.ts";
import { answersTo, attributeEntry, attributes, WISHES, type Attribute } from "../../../words/attribute.ts";
import { DAYS_OF_WEEK, PARTS_OF_DAY } from "../../../words/availability.ts";
import { CONTACT_KINDS, contactKinds } from "../../../words/contact-kind.ts";
import { startSentence } from "../../../words/naming.ts";
import { WEEKDAYS } from "../../../words/say-day.ts";
import { FIRST_ASKED } from "../wishes.ts";

type Props = { typed: Typed; problems: Problems; her: boolean };

/**
 * What she would like, none of it required: whom, when and how. `her` when somebody types what she said on the phone;
 * only then is asked what must not stand on a screen at home.
 */
export const WishesFields = ({ typed, problems, her }: Props): ReactElement => {
  const rest = attributes.filter(
    (attribute) => !FIRST_ASKED.includes(attribute) && (her || !attributeEntry(attribute).inPersonOnly),
  );
  const opened = rest.some((attribute) => one(typed, `wish-${attribute}`) !== "");
  const p = { typed, problems };
  return (
    <>
      <fieldset className="al-section-form">
        <legend>{her ? "Whom would she like?" : "Whom would you like?"}</legend>
        <p className="al-soft">
          {her
            ? "Skip what she does not mind. Nobody is promised."
            : "Skip what you do not mind. We cannot promise it, and we will always try."}
        </p>
        {FIRST_ASKED.map((attribute) => (
          <WishField key={attribute} attribute={attribute} {...p} her={her} />
        ))}
        <details className="nhsuk-details" open={opened}>
          <summary className="nhsuk-details__summary">
            <span className="nhsuk-details__summary-text">More that can matter</span>
          </summary>
          <div className="nhsuk-details__text">
            {rest.map((attribute) => (
              <WishField key={attribute} attribute={attribute} {...p} her={her} />
            ))}
          </div>
        </details>
        <TextArea
          name="words"
          label={her ? "In her own words (optional)" : "In your own words (optional)"}
          hint={her ? "As she said it." : "Only your coordinator reads this."}
          rows={3}
          {...p}
        />
      </fieldset>
      <fieldset className="al-section-form">
        <legend>{her ? "When is she usually free?" : "When are you usually free?"}</legend>
        {DAYS_OF_WEEK.map((day, index) => (
          <Chips
            key={day}
            name="availability"
            id={`availability-${day}`}
            legend={WEEKDAYS[index]}
            options={PARTS_OF_DAY.map((part) => ({ value: `${day}-${part}`, words: startSentence(part) }))}
            {...p}
            several
          />
        ))}
      </fieldset>
      <fieldset className="al-section-form">
        <legend>{her ? "How would she like to be in touch?" : "How would you like to be in touch?"}</legend>
        <Chips
          name="contactKinds"
          legend="Choose any"
          options={contactKinds.map((value) => ({ value, words: startSentence(CONTACT_KINDS[value]) }))}
          {...p}
          several
        />
      </fieldset>
    </>
  );
};

const wishOptions = (["like", "different", "any"] as const).map((value) => ({ value, words: WISHES[value] }));
const herOptions = [
  { value: "like", words: "Someone like her" },
  { value: "different", words: "Someone different" },
  { value: "any", words: "She does not mind" },
];

function WishField({ attribute, typed, problems, her }: Props & { attribute: Attribute }): ReactElement {
  const entry = attributeEntry(attribute);
  const answers = answersTo(attribute);
  const name = `hers-${attribute}`;
  const label = `${her ? "Hers" : "Yours"} (optional)`;
  const p = { typed, problems };
  return (
    <div className="al-wish">
      <Chips
        name={`wish-${attribute}`}
        legend={entry.label}
        options={her ? herOptions : wishOptions}
        {...p}
      />
      {"noun" in entry &&
        (answers ? (
          <Pick
            name={name}
            label={label}
            options={[
              { value: "", words: "Choose" },
              ...answers.map((value) => ({ value, words: startSentence(value) })),
            ]}
            {...p}
          />
        ) : (
          <TextField name={name} label={label} width={20} {...p} />
        ))}
    </div>
  );
}
