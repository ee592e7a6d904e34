// Everything but the formulas and the menu. Built as a text of its own that lies in the sidebar's file; main.ts runs it
// when one of these is asked for. So a formula, which loads all of Code.js in every cell, loads none of this.

import type { Services } from "./sheets/services";
import { appliers, rpc } from "./sidebar/server";
import { type ClockEvent, strike } from "./triggers/clock";
import { showCheck, showSidebar } from "./triggers/menu";
import { afterEdit } from "./triggers/on-edit";
import { removeAfterAsking } from "./triggers/remove";

export { afterEdit, removeAfterAsking, rpc, showSidebar };

export function checkNow(services: Services): void {
  showCheck(services, appliers());
}

export function strikeClock(services: Services, event: ClockEvent | undefined): void {
  strike(services, appliers(), event);
}
