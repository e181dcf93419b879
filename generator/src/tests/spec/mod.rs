mod defaults;
mod http_line;
mod old;
mod place;
mod prose;
mod rule_line;
mod target;
mod type_line;
