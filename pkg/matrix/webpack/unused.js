import { check, explain, intent, kinds } from "quitus";

document.documentElement.dataset.verdict = "nothing";
