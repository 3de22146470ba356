/**
 * What the second engine may say of an element without failing a test: where it asks a person to
 * look, because it cannot tell, and where it is stricter than the standard that it cites. Each holds
 * only for the elements that match `where`.
 */
export const aceAllowed: readonly {
  readonly rule: string;
  /** CSS selector of the elements that it may be said of. */
  readonly where: string;
  readonly why: string;
}[] = [
  {
    rule: "aria_form_label_unique",
    where: "form:not([aria-label], [aria-labelledby], [title], [role])",
    why: "A form without a name is no landmark (HTML-AAM). Each row of a list has its own form; as many landmarks would bury the few that help.",
  },
  {
    rule: "aria_landmark_name_unique",
    where: "form:not([aria-label], [aria-labelledby], [title], [role])",
    why: "The same, said a second time.",
  },
  {
    rule: "input_checkboxes_grouped",
    where: "fieldset input, [role=group] input",
    why: "One list in several groups, each with a legend of its own: every box is in a group that says what it is about.",
  },
  {
    rule: "input_checkboxes_grouped",
    where: ".record-tick > input",
    why: "The box of one row among others: its label names the row, and the heading above names the list.",
  },
  {
    rule: "input_checkboxes_grouped",
    where: ".tick-label > input[name=private]",
    why: "One yes or no that stands alone.",
  },
  {
    rule: "input_label_visible",
    where: "label + textarea, label ~ textarea",
    why: "The label is there and is seen, right before the field. The engine does not see it over a text area; axe does.",
  },
  {
    rule: "input_label_visible",
    where: ".record-tick > input",
    why: "The row is the label that is seen; its title is in the label that is read out.",
  },
  {
    rule: "label_content_exists",
    where: ".record-tick:has(> .sr-only:not(:empty))",
    why: "The label has its text, for those who hear it. The engine takes what is not painted for missing.",
  },
  {
    rule: "element_tabbable_visible",
    where: "a.skip",
    why: "It is seen as soon as it has the focus, which own-colours.spec.ts holds.",
  },
  {
    rule: "style_color_misuse",
    where: "link[rel=stylesheet], style",
    why: "Asked of every stylesheet. own-colours.spec.ts holds that nothing is told by colour alone.",
  },
  {
    rule: "text_block_heading",
    where: "p, div, span, li, dt, dd, legend, summary, label, td, th, a, b, strong",
    why: "Asked of every short line in bold: the name of a row, a label, a term. What heads a part of a page is a heading.",
  },
  {
    rule: "text_sensory_misuse",
    where: "*",
    why: "Asked wherever a text says small, left or below. It is read by people; no text here points at a place that only eyes find.",
  },
  {
    rule: "aria_content_in_landmark",
    where: "a.skip",
    why: "The way past the landmarks stands before them.",
  },
  {
    rule: "element_tabbable_role_valid",
    where: ":is(section, [role=region])[tabindex='0']:is([aria-label], [aria-labelledby])",
    why: "A table wider than a phone is moved sideways in its frame; with keys only where the frame can have the focus.",
  },
  {
    rule: "aria_complementary_label_visible",
    where: "aside[aria-label]",
    why: "What is aside says so to who cannot see where it stands; to the eye its place says it.",
  },
];
