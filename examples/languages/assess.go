// assess.go: asks libsmeplat from Go, without cgo. The program smeplat runs beside this one and answers line by line (JSON Lines),
// so that one process serves as many platforms as there are.
//
//	go run assess.go platforms.jsonl
//
// SPDX-License-Identifier: Apache-2.0
package main

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log"
	"os"
	"os/exec"
)

// Result is the part of an answer that this program looks at; docs/json.md has the rest.
type Result struct {
	Name    string         `json:"name"`
	Overall string         `json:"overall"`
	Counts  map[string]int `json:"counts"`
	Error   *struct {
		Status string `json:"status"`
		Field  string `json:"field"`
	} `json:"error"`
}

// Smeplat is a running smeplat.
type Smeplat struct {
	command *exec.Cmd
	to      io.WriteCloser
	from    *bufio.Reader
}

// Start sends the head: round and rules, which hold for every line.
func Start(head []byte) (*Smeplat, error) {
	s := &Smeplat{command: exec.Command("smeplat", "assess", "-", "--jsonl", "--findings", "open")}
	s.command.Stderr = os.Stderr
	var err error
	if s.to, err = s.command.StdinPipe(); err != nil {
		return nil, err
	}
	from, err := s.command.StdoutPipe()
	if err != nil {
		return nil, err
	}
	s.from = bufio.NewReader(from)
	if err = s.command.Start(); err != nil {
		return nil, err
	}
	_, err = s.line(head) // measure, calendar and advice
	return s, err
}

// One line in, one line out.
func (s *Smeplat) line(document []byte) ([]byte, error) {
	if _, err := s.to.Write(append(document[:len(document):len(document)], '\n')); err != nil {
		return nil, err
	}
	return s.from.ReadBytes('\n')
}

// Ask has one platform assessed.
func (s *Smeplat) Ask(platform []byte) (result Result, err error) {
	answer, err := s.line(platform)
	if err == nil {
		err = json.Unmarshal(answer, &result)
	}
	return result, err
}

// Close ends it; a line that was refused (exit status 1) is an answer too.
func (s *Smeplat) Close() error {
	if err := s.to.Close(); err != nil {
		return err
	}
	err := s.command.Wait()
	var exit *exec.ExitError
	if errors.As(err, &exit) && exit.ExitCode() == 1 {
		return nil
	}
	return err
}

func main() {
	file, err := os.ReadFile(os.Args[1])
	if err != nil {
		log.Fatal(err)
	}
	lines := bytes.Split(bytes.TrimSpace(file), []byte("\n"))
	smeplat, err := Start(lines[0])
	if err != nil {
		log.Fatal(err)
	}
	for _, line := range lines[1:] {
		r, err := smeplat.Ask(line)
		switch {
		case err != nil:
			log.Fatal(err)
		case r.Error != nil:
			fmt.Printf("%s: refused, %s at %s\n", r.Name, r.Error.Status, r.Error.Field)
		default:
			fmt.Printf("%s: %s, not met %d, unknown %d, discretion %d\n", r.Name, r.Overall, r.Counts["NOT_MET"],
				r.Counts["UNKNOWN"], r.Counts["DISCRETION"])
		}
	}
	if err := smeplat.Close(); err != nil {
		log.Fatal(err)
	}
}
