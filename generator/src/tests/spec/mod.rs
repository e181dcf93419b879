mod http_line;
mod place;
mod prose;
mod rule_line;
mod type_line;
