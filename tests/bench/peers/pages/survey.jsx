// The same questions in SurveyJS, as its quick start has it.
import { createRoot } from "react-dom/client";
import { Model } from "survey-core";
import { Survey } from "survey-react-ui";
import "survey-core/survey-core.css";
import questions from "bench:questions";

const survey = new Model({
  elements: questions.map(({ id, kind, legend, rows }) => ({
    type: kind === "many" ? "checkbox" : "radiogroup",
    name: id,
    title: legend,
    choices: rows.map(({ value, label }) => ({ value, text: label })),
  })),
});

createRoot(document.getElementById("root")).render(<Survey model={survey} />);
