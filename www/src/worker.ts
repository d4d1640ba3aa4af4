/** What takes long, beside the page: texts are judged and files read here. */
import { detect } from "quitus";
import { answered, type Question } from "./judging.js";
import { read, type FileQuestion } from "./reading.js";

addEventListener("message", ({ data }: MessageEvent<Question | FileQuestion>) => {
  if ("file" in data) void read(data, (answer) => postMessage(answer));
  else postMessage(answered(data));
});
// The module is made ready while the page is still being drawn.
detect("{}");
