import { program } from "../../tsup.base";

export default program(["schema", "serve"]);
