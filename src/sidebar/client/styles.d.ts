// The build puts the style sheet into the page: importing it gives nothing.
declare module "*.css" {}
