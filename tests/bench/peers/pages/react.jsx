// The same questions as plain React inputs: the floor of what a React form can load and show.
import { useState } from "react";
import { createRoot } from "react-dom/client";
import questions from "bench:questions";

function Question({ id, kind, legend, rows }) {
  const [given, setGiven] = useState([]);
  const many = kind === "many";
  const toggle = (value, on) => {
    const others = many ? given.filter((one) => one !== value) : [];
    setGiven(on ? [...others, value] : others);
  };
  return (
    <fieldset>
      <legend>{legend}</legend>
      {rows.map(({ value, label }) => (
        <label key={value}>
          <input
            type={many ? "checkbox" : "radio"}
            name={id}
            value={value}
            checked={given.includes(value)}
            onChange={(event) => toggle(value, event.target.checked)}
          />
          {label}
        </label>
      ))}
    </fieldset>
  );
}

createRoot(document.getElementById("root")).render(
  <form>
    {questions.map((question) => (
      <Question key={question.id} {...question} />
    ))}
  </form>,
);
