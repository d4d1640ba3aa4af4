import { read, type Question } from "./reading.js";

addEventListener("message", ({ data }: MessageEvent<Question>) => void read(data, (answer) => postMessage(answer)));
