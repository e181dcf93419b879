mod defaults;
mod http_line;
mod prose;
mod rule_line;
mod type_line;
