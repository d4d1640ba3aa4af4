"use client";

import { checkField } from "quitus";
import { useEffect, useState } from "react";

export function Hydrated() {
  const [verdict, setVerdict] = useState();
  useEffect(() => {
    const { issues, value } = checkField("intent.log", "/eventDate", "2020-10-07T15:18:00+0200");
    setVerdict(`${issues[0].code} ${value}`);
  }, []);
  return <p data-verdict={verdict}>{verdict}</p>;
}
