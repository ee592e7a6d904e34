import { type SidebarWords, sidebarEn } from "../../core/language/en/sidebar";

/** The language of the page: English until others exist. */
export const words: SidebarWords = sidebarEn;
