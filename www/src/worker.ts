/** What takes long, beside the page: texts are judged and files read here. */
import { answered, type Question } from "./judging.js";
import { read, type FileQuestion } from "./reading.js";

addEventListener("message", ({ data }: MessageEvent<Question | FileQuestion>) => {
  if ("file" in data) void read(data, (answer) => postMessage(answer));
  else postMessage(answered(data));
});
