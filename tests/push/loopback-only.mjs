// Preloaded into the pushing process (node --import): every request to Google's API goes to the fake on loopback, and a
// request to any other host fails.
import http from "node:http";
import https from "node:https";
import { syncBuiltinESMExports } from "node:module";

const port = process.env.FAKE_GOOGLE_PORT;

function requireGoogle(hostname) {
  if (!/(^|\.)googleapis\.com$/.test(hostname)) throw new Error(`This test may not reach ${hostname}.`);
}

https.request = (...args) => {
  const first = args[0];
  const url = typeof first === "string" || first instanceof URL ? new URL(first) : undefined;
  const options = url ? (typeof args[1] === "function" ? {} : (args[1] ?? {})) : first;
  const answered = args.find((each) => typeof each === "function");
  const hostname = url?.hostname ?? options.hostname ?? options.host;
  requireGoogle(hostname);
  const { agent, servername, protocol, ...rest } = options;
  const path = url ? url.pathname + url.search : options.path;
  return http.request({ ...rest, hostname: "127.0.0.1", host: "127.0.0.1", port, path }, answered);
};
https.get = (...args) => {
  const request = https.request(...args);
  request.end();
  return request;
};

const realFetch = globalThis.fetch;
globalThis.fetch = (input, init) => {
  const url = new URL(input.url ?? input);
  requireGoogle(url.hostname);
  return realFetch(`http://127.0.0.1:${port}${url.pathname}${url.search}`, init);
};
syncBuiltinESMExports();
