mod defaults;
mod http_line;
mod old;
mod place;
mod prose;
mod rule_line;
mod type_line;
